package dev.taskbound.checker;

import static dev.taskbound.checker.Framework.NULLNESS;
import static dev.taskbound.checker.Framework.RESOURCE_LEAK;
import static dev.taskbound.checker.Framework.TASKBOUND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.taskbound.testing.Jdk;
import dev.taskbound.testing.Sources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Taskbound, the Resource Leak Checker and the Nullness Checker in one run of javac. */
class CompositionIT {
  /** Each method is wrong in a way that only one of the three sees. */
  private static final String WRONG =
      """
      import dev.taskbound.samples.kernel.*;

      class Wrong {
        int neverClosed(Task found) {
          Ref<Task> reference = found.retain(); // LEAK
          return reference.get().pid();
        }

        int neverAsked(Task found) {
          try (Ref<Task> reference = Bpf.taskAcquire(found).orElse(null)) {
            return reference.get().pid(); // NULL
          }
        }

        int usedAfterClose(Task found) {
          Ref<Task> reference = Bpf.taskAcquire(found).orElse(null);
          if (reference == null) {
            return 0;
          }
          Task task = reference.get();
          reference.close();
          return task.pid(); // TASKBOUND
        }
      }

      class WrongToo {
        int acquiredOnly(Task found) {
          return Bpf.taskAcquire(found).map(reference -> 1).orElse(0);
        }

        int usedAfterCloseToo(Task found) {
          Ref<Task> reference = found.retain();
          Task task = reference.get();
          reference.close();
          return task.pid(); // TASKBOUND
        }
      }
      """;

  private static final String RIGHT =
      """
      import dev.taskbound.samples.kernel.*;

      class Right {
        int closedAtTheEnd(Task found) {
          try (Ref<Task> reference = Bpf.taskAcquire(found).orElse(null)) {
            return reference == null ? 0 : reference.get().pid();
          }
        }

        int closedByHand(Task found) {
          Ref<Task> reference = Bpf.taskAcquire(found).orElse(null);
          if (reference == null) {
            return 0;
          }
          try {
            return reference.get().pid();
          } finally {
            reference.close();
          }
        }

        int foundUnderRcu(KptrMap<Task> map) {
          try (RcuReadGuard rcu = RcuReadGuard.lock()) {
            Task seen = map.peek(0, rcu).orElse(null);
            if (seen == null) {
              return 0;
            }
            try (Ref<Task> reference = Bpf.taskAcquire(seen).orElse(null)) {
              return reference == null ? 0 : reference.get().pid();
            }
          }
        }

        Ref<Task> handedOn(Task found) {
          return found.retain();
        }

        boolean keptInAMap(KptrMap<Task> map, Task found) {
          Ref<Task> reference = Bpf.taskAcquire(found).orElse(null);
          if (reference == null) {
            return false;
          }
          try (Ref<Task> before = map.xchg(0, reference).orElse(null)) {
            return before == null;
          }
        }
      }
      """;

  private static final String ALL_OF_THEM =
      """
      package team;

      import dev.taskbound.checker.TaskboundChecker;
      import java.util.Collection;
      import java.util.List;
      import org.checkerframework.checker.nullness.NullnessChecker;
      import org.checkerframework.checker.resourceleak.ResourceLeakChecker;
      import org.checkerframework.framework.source.AggregateChecker;
      import org.checkerframework.framework.source.SourceChecker;

      public class AllOfThemChecker extends AggregateChecker {
        @Override
        protected Collection<Class<? extends SourceChecker>> getSupportedCheckers() {
          return List.of(TaskboundChecker.class, ResourceLeakChecker.class, NullnessChecker.class);
        }
      }
      """;

  private static final Pattern REPORT =
      Pattern.compile("(?m)^Wrong.java:(\\d+): \\w+: \\[([^]]+)]");
  private static final String ALL = String.join(",", TASKBOUND, RESOURCE_LEAK, NULLNESS);
  private static final List<String> EXPECTED =
      List.of(
          line("// LEAK", 0) + " required.method.not.called",
          line("// NULL", 0) + " dereference.of.nullable",
          line("// TASKBOUND", 0) + " taskbound:use.after.release",
          line("// TASKBOUND", 1) + " taskbound:use.after.release");

  @TempDir private Path directory;
  @TempDir private Path own;

  static List<Jdk> installed() {
    return Jdk.installed();
  }

  @ParameterizedTest
  @MethodSource("installed")
  void eachReportsItsOwn(Jdk jdk) throws Exception {
    Sources.write(directory, "Wrong.java", WRONG);
    Jdk.Outcome outcome = Framework.javac(jdk, directory, ALL, "-Awarns");
    assertEquals(0, outcome.status(), outcome.output());
    assertEquals(EXPECTED, reports(outcome), outcome.output());
  }

  @ParameterizedTest
  @MethodSource("installed")
  void allAcceptWhatIsRight(Jdk jdk) throws Exception {
    Sources.write(directory, "Right.java", RIGHT);
    String stubs = "-Astubs=" + System.getProperty("taskbound.samples") + "/resource-leak.astub";
    assertEquals(
        new Jdk.Outcome(0, ""), Framework.javac(jdk, directory, ALL, "-Ataskbound.strict", stubs));
  }

  /**
   * A checker of the framework stops at the error of another; Taskbound does not, nor is it why.
   */
  @ParameterizedTest
  @ValueSource(strings = {TASKBOUND + "," + RESOURCE_LEAK, RESOURCE_LEAK + "," + TASKBOUND})
  void errorsOfOneDoNotHideThoseOfTheOther(String processors) throws Exception {
    Sources.write(directory, "Wrong.java", WRONG);
    Jdk.Outcome outcome = Framework.javac(Jdk.own(), directory, processors);
    assertEquals(1, outcome.status());
    assertEquals(
        List.of(EXPECTED.get(0), EXPECTED.get(2), EXPECTED.get(3)),
        reports(outcome),
        outcome.output());
    assertFalse(Files.exists(directory.resolve("out/Wrong.class")));
  }

  @Test
  void anAggregateCheckerSortsThemAll() throws Exception {
    Sources.write(own, "AllOfThemChecker.java", ALL_OF_THEM);
    Path classes = own.resolve("classes");
    Framework.compileChecker(Jdk.own(), own, classes);
    Sources.write(directory, "Wrong.java", WRONG);
    Jdk.Outcome outcome =
        Framework.javac(Jdk.own(), directory, List.of(classes), "team.AllOfThemChecker");
    assertEquals(1, outcome.status());
    assertEquals(EXPECTED, reports(outcome), outcome.output());

    String suppressed =
        WRONG
            .replace("int usedAfterClose(", "@SuppressWarnings(\"taskbound\") int usedAfterClose(")
            .replace("class WrongToo", "@SuppressWarnings(\"use.after.release\") class WrongToo");
    Sources.write(directory, "Wrong.java", suppressed);
    outcome =
        Framework.javac(
            Jdk.own(),
            directory,
            List.of(classes),
            "team.AllOfThemChecker",
            "-AwarnUnneededSuppressions");
    assertEquals(EXPECTED.subList(0, 2), reports(outcome), outcome.output());
  }

  private static List<String> reports(Jdk.Outcome outcome) {
    Matcher matcher = REPORT.matcher(outcome.output());
    return matcher.results().map(each -> each.group(1) + " " + each.group(2)).toList();
  }

  private static int line(String mark, int which) {
    int at = -1;
    for (int i = 0; i <= which; i++) {
      at = WRONG.indexOf(mark, at + 1);
    }
    return (int) WRONG.substring(0, at).lines().count();
  }
}
