/** The command line: {@code taskbound check} and {@code taskbound explain}. */
package dev.taskbound.cli;
