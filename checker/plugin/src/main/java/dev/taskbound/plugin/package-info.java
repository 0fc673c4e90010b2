/** The javac plugin: runs the engine inside javac and reports through it. */
package dev.taskbound.plugin;
