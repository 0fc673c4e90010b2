package dev.taskbound.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.Test;

class DocumentTextTest {
  @Test
  void countsLinesWithAllKindsOfEnds() {
    DocumentText text = new DocumentText("a\nbb\r\nccc\rd");
    assertEquals(new Position(0, 1), text.position(1));
    assertEquals(new Position(1, 0), text.position(2));
    assertEquals(new Position(2, 2), text.position(8));
    assertEquals(new Position(3, 0), text.position(10));
    assertEquals(new Position(3, 1), text.position(99));
    assertEquals(4, text.offset(new Position(1, 2)));
    assertEquals(10, text.offset(new Position(3, 0)));
  }

  @Test
  void keepsWithinLines() {
    DocumentText text = new DocumentText("a\nbb\r\nccc");
    assertEquals(1, text.offset(new Position(0, 50)));
    assertEquals(4, text.offset(new Position(1, 50)));
    assertEquals(9, text.offset(new Position(2, 50)));
    assertEquals(9, text.offset(new Position(50, 0)));
    assertEquals(0, new DocumentText("").offset(new Position(0, 3)));
  }

  @Test
  void countsUtf16Units() {
    DocumentText text = new DocumentText("é𝒳x\n");
    assertEquals(3, text.offset(new Position(0, 3)));
    assertEquals(new Position(0, 3), text.position(text.text().indexOf('x')));
  }

  @Test
  void takesChanges() {
    DocumentText text = new DocumentText("one\ntwo\nthree");
    assertEquals("one\n2\nthree", changed(text, 1, 0, 1, 3, "2"));
    assertEquals("onethree", changed(text, 0, 3, 2, 0, ""));
    assertEquals("one\ntwo\nthree!\n", changed(text, 2, 5, 2, 5, "!\n"));
    assertEquals("one\ntwo\nthree!", changed(text, 3, 0, 3, 0, "!"));
    assertEquals("all", text.with(new TextDocumentContentChangeEvent("all")).text());
  }

  private static String changed(
      DocumentText text, int line, int column, int endLine, int endColumn, String by) {
    Range range = new Range(new Position(line, column), new Position(endLine, endColumn));
    return text.with(new TextDocumentContentChangeEvent(range, by)).text();
  }
}
