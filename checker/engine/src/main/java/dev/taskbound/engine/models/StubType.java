package dev.taskbound.engine.models;

import java.nio.file.Path;
import java.util.Map;

/**
 * One type of a stub file, with the places that messages about it need.
 *
 * @param file the stub file
 * @param line the line of the type's declaration, counted from 1
 * @param model what the stub says about it
 * @param memberLines the line of each method and field, by their keys in {@code model}
 */
record StubType(Path file, int line, ModelClass model, Map<String, Integer> memberLines) {
  /** Copies the map. */
  StubType {
    memberLines = Map.copyOf(memberLines);
  }
}
