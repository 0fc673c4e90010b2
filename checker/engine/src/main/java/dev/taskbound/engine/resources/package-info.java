/** The files inside the checker's jar. */
package dev.taskbound.engine.resources;
