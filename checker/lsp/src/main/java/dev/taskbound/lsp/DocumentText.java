package dev.taskbound.lsp;

import java.util.Arrays;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/** A text that never changes, with its lines; positions count UTF-16 units, as javac does. */
final class DocumentText {
  private final String text;
  private final int[] lineStarts;

  DocumentText(String text) {
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n');
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  /** Returns the whole text. */
  String text() {
    return text;
  }

  /** Returns the offset of a position; one behind its line's end means that end. */
  int offset(Position position) {
    int line = position.getLine();
    if (line >= lineStarts.length) {
      return text.length();
    }
    int end = line + 1 < lineStarts.length ? lineStarts[line + 1] : text.length();
    while (end > lineStarts[line] && isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return Math.min(lineStarts[line] + position.getCharacter(), end);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** Returns the position of an offset. */
  Position position(int offset) {
    int within = Math.max(0, Math.min(offset, text.length()));
    int found = Arrays.binarySearch(lineStarts, within);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line, within - lineStarts[line]);
  }

  /** Returns the range between two offsets. */
  Range range(int start, int end) {
    return new Range(position(start), position(end));
  }

  /** Returns the text after a change that an editor has made. */
  DocumentText with(TextDocumentContentChangeEvent change) {
    Range range = change.getRange();
    if (range == null) {
      return new DocumentText(change.getText());
    }
    int start = offset(range.getStart());
    int end = Math.max(start, offset(range.getEnd()));
    return new DocumentText(text.substring(0, start) + change.getText() + text.substring(end));
  }
}
