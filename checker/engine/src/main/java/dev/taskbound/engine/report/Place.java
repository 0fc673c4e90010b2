package dev.taskbound.engine.report;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.tools.JavaFileObject;

/**
 * A stretch of source text.
 *
 * @param file the source file
 * @param start offset of the first UTF-16 unit
 * @param end offset just after the last one
 * @param line line of {@code start}, from 1
 * @param column column of {@code start}, from 1; a tab counts as one
 * @param endLine line of {@code end}
 * @param endColumn column of {@code end}: just after the last character
 */
public record Place(
    JavaFileObject file, int start, int end, int line, int column, int endLine, int endColumn) {

  /** Returns the place of the stretch {@code [start, end)} of the given file's text. */
  public static Place of(CompilationUnitTree unit, int start, int end) {
    LineMap lines = lines(unit);
    int last = Math.max(start, end);
    int line = (int) lines.getLineNumber(start);
    int endLine = (int) lines.getLineNumber(last);
    return new Place(
        unit.getSourceFile(),
        start,
        last,
        line,
        column(lines, line, start),
        endLine,
        column(lines, endLine, last));
  }

  /** javac keeps no lines where it is told to write none into class files: {@code -g:none}. */
  private static LineMap lines(CompilationUnitTree unit) {
    if (unit.getLineMap() == null) {
      try {
        char[] text = unit.getSourceFile().getCharContent(true).toString().toCharArray();
        ((JCCompilationUnit) unit).lineMap = Position.makeLineMap(text, text.length, false);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return unit.getLineMap();
  }

  /** Counts from the line's start, because javac's own column numbers expand tabs. */
  private static int column(LineMap lines, int line, int offset) {
    return offset - (int) lines.getStartPosition(line) + 1;
  }
}
