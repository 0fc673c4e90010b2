/** Generated programs as trees, how they are written as Java, and how they are cut down. */
package dev.taskbound.differential.tree;
