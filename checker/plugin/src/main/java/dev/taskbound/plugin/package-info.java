/**
 * The javac plugin: runs the engine inside javac and reports through it; and what other hosts share
 * with it.
 */
package dev.taskbound.plugin;
