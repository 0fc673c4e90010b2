package dev.taskbound.inputs.mutation;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import dev.taskbound.inputs.ProgramChecker;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;

/**
 * Programs that one javac task can attribute together, since no name of one means anything to
 * another. Attribution takes far longer than the engine does, and is the same for all mutants.
 */
final class Batch {
  private final List<Exam> exams = new ArrayList<>();
  private final Set<String> declared = new HashSet<>();
  private final Set<String> used = new HashSet<>();

  /** The batch, attributed: javac, and the units of each program. */
  record Attributed(JavacTask task, Map<Exam, List<CompilationUnitTree>> units) {}

  /** Distributes programs over as few batches as come by taking the first that fits. */
  static List<Batch> of(List<Exam> exams) {
    List<Batch> batches = new ArrayList<>();
    for (Exam exam : exams) {
      Batch fitting = null;
      for (Batch batch : batches) {
        if (batch.fits(exam)) {
          fitting = batch;
          break;
        }
      }
      if (fitting == null) {
        fitting = new Batch();
        batches.add(fitting);
      }
      fitting.add(exam);
    }
    return batches;
  }

  private boolean fits(Exam exam) {
    return exams.get(0).directives().javac().equals(exam.directives().javac())
        && Collections.disjoint(declared, exam.used())
        && Collections.disjoint(used, exam.declared());
  }

  private void add(Exam exam) {
    exams.add(exam);
    declared.addAll(exam.declared());
    used.addAll(exam.used());
  }

  /** Returns the programs. */
  List<Exam> exams() {
    return exams;
  }

  /** Has javac attribute all programs. */
  Attributed attribute(ProgramChecker checker) throws IOException {
    Map<Path, Exam> owners = new HashMap<>();
    List<Path> sources = new ArrayList<>();
    for (Exam exam : exams) {
      for (Path file : exam.program().files()) {
        owners.put(file, exam);
        sources.add(file);
      }
    }
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    JavacTask task = checker.task(sources, exams.get(0).directives(), problems);
    Map<Exam, List<CompilationUnitTree>> units = new HashMap<>();
    for (CompilationUnitTree unit : task.parse()) {
      Exam owner = owners.get(Path.of(unit.getSourceFile().toUri()));
      units.computeIfAbsent(owner, each -> new ArrayList<>()).add(unit);
    }
    task.analyze();
    for (Diagnostic<?> problem : problems.getDiagnostics()) {
      if (problem.getKind() == Diagnostic.Kind.ERROR) {
        throw new IOException("does not compile: " + problem);
      }
    }
    return new Attributed(task, units);
  }
}
