package dev.taskbound.lsp;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import com.sun.tools.javac.api.JavacTaskImpl;
import com.sun.tools.javac.main.JavaCompiler;
import dev.taskbound.engine.Engine;
import dev.taskbound.engine.EngineOptions;
import dev.taskbound.engine.models.ModelException;
import dev.taskbound.engine.models.ModelProblem;
import dev.taskbound.engine.models.Models;
import dev.taskbound.engine.report.Finding;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.tools.ToolProvider;

/** Has javac attribute one open document, and the engine check it. Used by one thread only. */
final class SourceChecker {
  private final FileManagers managers = new FileManagers();
  private final UserModels models = new UserModels();

  SourceChecker() {}

  /**
   * Checks a document.
   *
   * @param open all open documents, which javac sees instead of the files
   * @param early gets the outcome as soon as the findings are known, before their fixes are
   * @return the outcome, with fixes
   * @throws Cancel.Cancelled if the check was cancelled
   * @throws Unusable if nothing can be checked with this setup
   */
  Checked check(
      OpenDocument document,
      Collection<OpenDocument> open,
      CompileSetup setup,
      Cancel cancel,
      Consumer<Checked> early)
      throws Unusable {
    try {
      OverlayFileManager manager = managers.of(setup);
      Run run = new Run(document, setup, manager, cancel);
      manager.begin(List.copyOf(open), cancel, false);
      if (manager.declaresModule() && belongsToModule(document, setup)) {
        manager.begin(List.copyOf(open), cancel, true);
        Checked asModule = run.check(early, true);
        if (asModule != null) {
          return asModule;
        }
        manager.begin(List.copyOf(open), cancel, false);
      }
      return run.check(early, false);
    } catch (IOException e) {
      throw new Unusable("cannot read the class path: " + e.getMessage());
    } catch (RuntimeException e) {
      // javac wraps what its listeners throw.
      cancel.check();
      throw e;
    }
  }

  /** Tests, and files elsewhere, are compiled beside a module, not in it. */
  private static boolean belongsToModule(OpenDocument document, CompileSetup setup) {
    return setup.sourcePath().stream()
        .filter(root -> document.path().startsWith(root))
        .anyMatch(root -> root.resolve("module-info.java").toFile().isFile());
  }

  /** One check of one text. */
  private final class Run implements TaskListener {
    private final OpenDocument document;
    private final CompileSetup setup;
    private final OverlayFileManager manager;
    private final Cancel cancel;
    private final Set<Path> read = new HashSet<>();

    private Run(
        OpenDocument document, CompileSetup setup, OverlayFileManager manager, Cancel cancel) {
      this.document = document;
      this.setup = setup;
      this.manager = manager;
      this.cancel = cancel;
    }

    @Override
    public void started(TaskEvent event) {
      cancel.check();
    }

    @Override
    public void finished(TaskEvent event) {
      cancel.check();
      if (event.getKind() == TaskEvent.Kind.PARSE && event.getSourceFile() != null) {
        read.add(Path.of(event.getSourceFile().toUri()));
      }
    }

    /** Returns null if the file cannot be compiled as part of its module. */
    private Checked check(Consumer<Checked> early, boolean asModule) throws Unusable, IOException {
      CompilerErrors errors = new CompilerErrors(document);
      JavacTaskImpl task = task(errors);
      task.addTaskListener(this);
      try {
        CompilationUnitTree unit = task.parse().iterator().next();
        if (errors.count() > 0) {
          return new Checked(document, false, List.of(), errors.here(), false, read, List.of());
        }
        attribute(task, unit);
        if (asModule && errors.moduleTrouble()) {
          return null;
        }
        Engine engine = Engine.create(task, new EngineOptions(setup.strict(), models(task)));
        Engine.Result result = engine.check(unit);
        cancel.check();
        early.accept(outcome(result, errors, List.of()));
        cancel.check();
        return outcome(result, errors, remedies(task, unit, engine, result));
      } finally {
        JavaCompiler.instance(task.getContext()).close();
      }
    }

    private void attribute(JavacTaskImpl task, CompilationUnitTree unit) {
      task.enter();
      // Other sources that javac has met are read, but not checked: that would take much longer.
      List<Element> types = new ArrayList<>();
      Trees trees = Trees.instance(task);
      TreePath root = new TreePath(unit);
      for (Tree declaration : unit.getTypeDecls()) {
        Element type =
            declaration instanceof ClassTree
                ? trees.getElement(new TreePath(root, declaration))
                : null;
        if (type != null) {
          types.add(type);
        }
      }
      task.analyze(types);
    }

    private Models models(JavacTaskImpl task) throws Unusable {
      try {
        Models loaded = models.load(setup.models());
        List<ModelProblem> problems = loaded.validate(task.getElements());
        if (!problems.isEmpty()) {
          throw new Unusable(String.valueOf(problems.get(0)));
        }
        return loaded;
      } catch (ModelException e) {
        throw new Unusable(e.getMessage());
      }
    }

    private List<Checked.Found> remedies(
        JavacTaskImpl task, CompilationUnitTree unit, Engine engine, Engine.Result result) {
      Suppressing suppressing = new Suppressing(unit, Trees.instance(task), document.text().text());
      List<Checked.Found> found = new ArrayList<>();
      for (Finding finding : result.findings()) {
        cancel.check();
        found.add(new Checked.Found(finding, engine.fixes(finding, unit), suppressing.of(finding)));
      }
      return found;
    }

    private Checked outcome(
        Engine.Result result, CompilerErrors errors, List<Checked.Found> remedies) {
      List<Checked.Found> found =
          remedies.isEmpty()
              ? result.findings().stream()
                  .map(each -> new Checked.Found(each, List.of(), List.of()))
                  .toList()
              : remedies;
      List<String> failures = new ArrayList<>(result.warnings());
      result.crashes().stream()
          .map(crash -> Failures.describe(crash.className(), crash.cause()))
          .forEach(failures::add);
      return new Checked(
          document, true, found, errors.here(), errors.count() == 0, Set.copyOf(read), failures);
    }

    private JavacTaskImpl task(CompilerErrors errors) throws Unusable {
      try {
        return (JavacTaskImpl)
            ToolProvider.getSystemJavaCompiler()
                .getTask(
                    Writer.nullWriter(),
                    manager,
                    errors,
                    options(),
                    null,
                    List.of(new OpenSource(document)));
      } catch (IllegalArgumentException | IllegalStateException e) {
        throw new Unusable("javac refuses its options: " + e.getMessage());
      }
    }

    private List<String> options() {
      List<String> options = new ArrayList<>();
      // As on the command line: no code of the project runs, and parameter names are kept.
      options.addAll(List.of("-proc:none", "-parameters", "-implicit:none", "-Xlint:none"));
      options.addAll(List.of("-nowarn", "-XDaddTypeAnnotationsToSymbol=true"));
      // What is being written seldom compiles: an error must not keep the rest from being checked.
      options.addAll(List.of("--should-stop=ifError=FLOW", "-Xprefer:source"));
      if (setup.release() != null && !setup.release().equals(RUNNING)) {
        options.addAll(List.of("--release", setup.release()));
      }
      options.addAll(setup.javacOptions());
      return options;
    }
  }

  /** Asking for this release changes nothing, but is slower. */
  private static final String RUNNING = String.valueOf(Runtime.version().feature());
}
