/** What an engine has done so far, counted. */
package dev.taskbound.engine.effort;
