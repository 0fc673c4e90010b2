package dev.taskbound.cli;

import dev.taskbound.engine.rules.Rule;
import dev.taskbound.engine.rules.page.Block;
import dev.taskbound.engine.rules.page.Block.Listing;
import dev.taskbound.engine.rules.page.Block.Prose;
import dev.taskbound.engine.rules.page.RulePage;
import dev.taskbound.engine.rules.page.Section;

/** Lays out a rule's page for a terminal. */
final class Explanation {
  private static final int INDENT = 4;

  private Explanation() {}

  /** Returns the whole text; it ends with the address of the page. */
  static String of(Rule rule) {
    StringBuilder text = new StringBuilder();
    text.append(rule.key()).append(": ").append(rule.title()).append('\n');
    for (Section section : RulePage.of(rule)) {
      if (!section.heading().isEmpty()) {
        text.append('\n').append(section.heading()).append(":\n");
      }
      section.blocks().forEach(block -> text.append('\n').append(block(block)));
    }
    return text.append("\nThis page: ").append(rule.page()).append('\n').toString();
  }

  private static String block(Block block) {
    if (block instanceof Listing listing) {
      return indented(listing.text());
    }
    return ((Prose) block).text() + "\n";
  }

  /** Unlike String.indent, leaves empty lines empty. */
  private static String indented(String listing) {
    StringBuilder lines = new StringBuilder();
    listing
        .lines()
        .forEach(
            line -> lines.append(line.isEmpty() ? "" : " ".repeat(INDENT) + line).append('\n'));
    return lines.toString();
  }
}
