package dev.taskbound.lsp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;

/** Keeps javac's errors; its warnings are none of Taskbound's business. */
final class CompilerErrors implements DiagnosticListener<JavaFileObject> {
  private final OpenDocument document;
  private final List<Diagnostic> here = new ArrayList<>();
  private int count;
  private boolean moduleTrouble;

  CompilerErrors(OpenDocument document) {
    this.document = document;
  }

  @Override
  public void report(javax.tools.Diagnostic<? extends JavaFileObject> problem) {
    if (problem.getKind() != javax.tools.Diagnostic.Kind.ERROR) {
      return;
    }
    count++;
    String code = problem.getCode() == null ? "" : problem.getCode();
    moduleTrouble |=
        code.contains("module")
            || code.contains("not.visible")
            || code.contains("not.def.access")
            || code.contains("doesnt.exist");
    if (isHere(problem.getSource())) {
      here.add(diagnostic(problem, code));
    }
  }

  private boolean isHere(@Nullable JavaFileObject file) {
    return file != null
        && "file".equals(file.toUri().getScheme())
        && Path.of(file.toUri()).equals(document.path());
  }

  private Diagnostic diagnostic(javax.tools.Diagnostic<?> problem, String code) {
    int start = (int) Math.max(0, problem.getStartPosition());
    int end = (int) Math.max(start, problem.getEndPosition());
    Diagnostic shown =
        new Diagnostic(
            document.text().range(start, end),
            problem.getMessage(Locale.getDefault()),
            DiagnosticSeverity.Error,
            "javac");
    shown.setCode(code);
    return shown;
  }

  /** Returns how many errors there are, in whatever file. */
  int count() {
    return count;
  }

  /** Returns the errors in the document. */
  List<Diagnostic> here() {
    return List.copyOf(here);
  }

  /** Tells whether the errors may come from modules that cannot be found or read. */
  boolean moduleTrouble() {
    return moduleTrouble;
  }
}
