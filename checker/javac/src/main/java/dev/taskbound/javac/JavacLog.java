package dev.taskbound.javac;

import com.sun.tools.javac.tree.EndPosTable;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.JCDiagnostic;
import com.sun.tools.javac.util.JCDiagnostic.DiagnosticFlag;
import com.sun.tools.javac.util.Log;
import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Place;
import dev.taskbound.engine.report.Severity;
import dev.taskbound.engine.report.TextRenderer;
import dev.taskbound.engine.report.UnusedSuppression;
import java.nio.file.Path;
import javax.tools.JavaFileObject;

/** Writes findings into javac's own log, and tells them apart from javac's own errors. */
public final class JavacLog {
  /** javac's message that consists of its argument alone, made for annotation processors. */
  private static final String VERBATIM = "proc.messager";

  private final Log log;
  private TextRenderer renderer;
  private int ownErrors;
  private boolean onlyWarn;

  /** Makes the log of a compilation. */
  public JavacLog(Context context) {
    this.log = Log.instance(context);
  }

  /** Has findings that are errors reported as warnings: a compilation does not fail of them. */
  public void onlyWarn() {
    onlyWarn = true;
  }

  /** Tells whether javac itself has found errors in this compilation so far. */
  public boolean hasForeignErrors() {
    return log.nerrors > ownErrors;
  }

  /** Reports a finding at its place. */
  public void report(Finding finding) {
    report(finding.place(), finding.severity(), renderer().renderMessage(finding));
  }

  /** Reports a suppression that suppresses nothing, at its string literal. */
  public void report(UnusedSuppression unused) {
    report(unused.place(), unused.severity(), renderer().renderMessage(unused));
  }

  /** Most compilations have nothing to report. */
  private TextRenderer renderer() {
    if (renderer == null) {
      renderer = new TextRenderer(Path.of(""));
    }
    return renderer;
  }

  private void report(Place place, Severity severity, String text) {
    JavaFileObject before = log.useSource(place.file());
    try {
      if (severity == Severity.ERROR && !onlyWarn) {
        error(new Span(place.start(), place.end()), text);
      } else {
        log.warning(
            new Span(place.start(), place.end()),
            new JCDiagnostic.Warning("compiler", VERBATIM, text));
      }
    } finally {
      log.useSource(before);
    }
  }

  /** Reports an error at the beginning of a file. */
  public void error(JavaFileObject file, int position, String message) {
    JavaFileObject before = log.useSource(file);
    try {
      error(new Span(position, position), "[taskbound] " + message);
    } finally {
      log.useSource(before);
    }
  }

  /** Reports an error of the whole compilation. */
  public void error(String message) {
    JavaFileObject before = log.useSource(null);
    try {
      error(null, "[taskbound] " + message);
    } finally {
      log.useSource(before);
    }
  }

  /** Reports a warning of the whole compilation. */
  public void warning(String message) {
    JavaFileObject before = log.useSource(null);
    try {
      log.warning(
          (JCDiagnostic.DiagnosticPosition) null,
          new JCDiagnostic.Warning("compiler", VERBATIM, "[taskbound] " + message));
    } finally {
      log.useSource(before);
    }
  }

  /** The flag keeps javac from dropping all but the first of several errors at one place. */
  private void error(JCDiagnostic.DiagnosticPosition position, String text) {
    int before = log.nerrors;
    log.error(DiagnosticFlag.API, position, new JCDiagnostic.Error("compiler", VERBATIM, text));
    ownErrors += log.nerrors - before;
  }

  /** A position that knows its end, for tools that show the whole stretch. */
  private static final class Span extends JCDiagnostic.SimpleDiagnosticPosition {
    private final int end;

    Span(int start, int end) {
      super(start);
      this.end = end;
    }

    @Override
    public int getEndPosition(EndPosTable table) {
      return end;
    }
  }
}
