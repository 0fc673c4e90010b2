package dev.taskbound.differential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.taskbound.differential.run.Checked;
import dev.taskbound.differential.run.Checker;
import dev.taskbound.differential.run.Outcome;
import dev.taskbound.differential.run.Runner;
import dev.taskbound.differential.run.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The programs in {@code found}, which once showed a fault: they are judged and run as marked. */
final class FoundTest {
  private static final Path FOLDER = Path.of("found");

  @Test
  void foundProgramsAreReportedAsMarkedAndRunAccordingly() throws IOException {
    List<MarkedProgram> programs = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        programs.add(MarkedProgram.read(file));
      }
    }
    assertFalse(programs.isEmpty());
    Map<String, String> sources = new LinkedHashMap<>();
    programs.forEach(program -> sources.put(program.name(), program.text()));
    Checked checked = new Checker().check(sources);
    List<String> wrong = new ArrayList<>();
    for (MarkedProgram program : programs) {
      Verdict verdict = checked.verdicts().get(program.name());
      assertEquals(List.of(), verdict.errors(), program.name());
      assertEquals(List.of(), verdict.crashes(), program.name());
      program
          .differences(
              verdict.findings().stream()
                  .map(f -> new MarkedProgram.Reported(f.place().line(), f.rule().key()))
                  .toList())
          .forEach(difference -> wrong.add(program.name() + ": " + difference));
    }
    assertEquals(List.of(), wrong);
    List<Outcome> outcomes = new Runner(64).run(checked, checked.names());
    for (int i = 0; i < programs.size(); i++) {
      boolean rejected = !programs.get(i).marks().isEmpty();
      assertEquals(rejected, outcomes.get(i).violates(), programs.get(i).name());
      assertTrue(rejected || outcomes.get(i).problem().isEmpty(), programs.get(i).name());
    }
  }
}
