/**
 * What the hosts that run inside javac share: access to its internals, its settings and its log,
 * the user's options, and which host checks a compilation.
 */
package dev.taskbound.javac;
