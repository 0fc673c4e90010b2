/** The rule {@code override.incompatible}: one small class for each part of a signature. */
package dev.taskbound.engine.rules.overriding;
