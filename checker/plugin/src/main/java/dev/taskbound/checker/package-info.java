/**
 * The Checker Framework processor: runs the engine as one checker of the framework among others.
 * The framework is the user's own; nothing outside this package refers to it.
 */
package dev.taskbound.checker;
