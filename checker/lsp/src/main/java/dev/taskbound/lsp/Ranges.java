package dev.taskbound.lsp;

import java.util.Comparator;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Compares places in a document. */
final class Ranges {
  private static final Comparator<Position> ORDER =
      Comparator.comparingInt(Position::getLine).thenComparingInt(Position::getCharacter);

  private Ranges() {}

  /** Returns whether a position lies in a range, or just after its last character. */
  static boolean contains(Range range, Position position) {
    return ORDER.compare(range.getStart(), position) <= 0
        && ORDER.compare(position, range.getEnd()) <= 0;
  }

  /** Returns whether two ranges have a position in common. */
  static boolean touch(Range a, Range b) {
    return ORDER.compare(a.getStart(), b.getEnd()) <= 0
        && ORDER.compare(b.getStart(), a.getEnd()) <= 0;
  }
}
