package dev.taskbound.engine.rules.page;

import java.util.List;

/**
 * A part of a rule's page.
 *
 * @param heading what it is about; empty for the first section
 * @param blocks what it says
 */
public record Section(String heading, List<Block> blocks) {
  /** Makes the list unchangeable. */
  public Section {
    blocks = List.copyOf(blocks);
  }

  static Section of(String heading, Block... blocks) {
    return new Section(heading, List.of(blocks));
  }
}
