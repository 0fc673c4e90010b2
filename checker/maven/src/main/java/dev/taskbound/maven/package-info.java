/** The Maven plugin: runs the command line over a project's sources. */
package dev.taskbound.maven;
