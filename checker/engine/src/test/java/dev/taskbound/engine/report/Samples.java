package dev.taskbound.engine.report;

import dev.taskbound.engine.rules.Rule;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Findings to render. */
final class Samples {
  static final Path BASE = Path.of("/project");

  private static final String TEXT =
      """
      class Work {
        void work(Mm mm, CurrentTask task) {
          Kthread.useMm(mm, () -> task.pid());
      \t\tuse(task,
              mm);
        }
      }
      """;

  private Samples() {}

  static JavaFileObject file(String path) {
    return new SimpleJavaFileObject(URI.create("file://" + path), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return TEXT;
      }
    };
  }

  /** Returns the place of the first occurrence of a text after another one. */
  static Place place(JavaFileObject file, String after, String text) {
    int start = TEXT.indexOf(text, TEXT.indexOf(after));
    int end = start + text.length();
    return new Place(file, start, end, line(start), column(start), line(end), column(end));
  }

  static Finding capture(JavaFileObject file) {
    return new Finding(
        Rule.CAPTURE_NOT_SENDABLE,
        Severity.ERROR,
        place(file, "->", "task"),
        "`task` (CurrentTask) crosses a pretend-thread boundary",
        List.of(
            new Note(
                Note.Role.ORIGIN, "`task` was obtained here", place(file, "CurrentTask", "task")),
            Note.of(Note.Role.BOUNDARY, "`useMm` runs this closure in a new task context")),
        "obtain the handle inside the closure, or pass an owned Ref");
  }

  private static int line(int offset) {
    return (int) TEXT.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
  }

  private static int column(int offset) {
    return offset - TEXT.lastIndexOf('\n', offset - 1);
  }
}
