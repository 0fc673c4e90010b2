package dev.taskbound.inputs.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is changed in a small source, and into what. */
class MutantsTest {

  /** Returns what each source mutant makes of a method's text. */
  private static List<String> mutated(String method) throws IOException {
    return mutated(method, SourceMutants::of);
  }

  private interface Finder {
    List<Mutant> of(EngineFile file);
  }

  private static List<String> mutated(String method, Finder finder) throws IOException {
    String before = "class A { ";
    EngineFile file = EngineFile.parse("flow/A.java", before + method + " }");
    return finder.of(file).stream()
        .map(mutant -> Edit.apply(file.text(), mutant.edits()))
        .map(text -> text.substring(before.length(), text.length() - 2))
        .toList();
  }

  @Test
  void conditionsAreNegated() throws IOException {
    assertEquals(
        List.of("void m() { if (!(a)) { b = 1; } }", "void m() { if (a) { {} } }"),
        mutated("void m() { if (a) { b = 1; } }"));
    assertEquals(List.of("void m() { while (!(a())) {} }"), mutated("void m() { while (a()) {} }"));
    assertEquals(
        List.of("int m() { return !(a) ? 1 : 2; }"), mutated("int m() { return a ? 1 : 2; }"));
  }

  @Test
  void conditionThatBindsVariableIsMadeFalse() throws IOException {
    assertTrue(
        mutated("void m() { if (a instanceof B b) { b.run(); } }")
            .contains("void m() { if (false && (a instanceof B b)) { b.run(); } }"));
  }

  @Test
  void eachOperandIsDroppedOnce() throws IOException {
    assertEquals(
        List.of(
            "boolean m() { return !(a && b && c); }",
            "boolean m() { return a && b; }",
            "boolean m() { return a && c; }",
            "boolean m() { return b && c; }"),
        mutated("boolean m() { return a && b && c; }"));
  }

  @Test
  void guardsAgainstNullAreKept() throws IOException {
    assertEquals(
        List.of(
            "boolean m() { return !(a != null && a.b()); }", "boolean m() { return a != null; }"),
        mutated("boolean m() { return a != null && a.b(); }"));
  }

  @Test
  void callsAndAssignmentsAreDropped() throws IOException {
    assertEquals(
        List.of("void m() { {} x = 1; }", "void m() { run(); {} }"),
        mutated("void m() { run(); x = 1; }"));
  }

  @Test
  void resultsAreReplaced() throws IOException {
    assertEquals(List.of("Locs m() { return Locs.NONE; }"), mutated("Locs m() { return all; }"));
    assertEquals(
        List.of("List<A> m() { return java.util.List.of(); }"),
        mutated("List<A> m() { return all; }"));
    assertEquals(List.of(), mutated("Locs m() { return Locs.NONE; }"));
    assertEquals(
        List.of("boolean m() { return !(true); }"), mutated("boolean m() { return true; }"));
  }

  @Test
  void whatLambdaReturnsIsNotResultOfMethod() throws IOException {
    assertEquals(
        List.of("boolean m() { return !(all(() -> { return 1; })); }"),
        mutated("boolean m() { return all(() -> { return 1; }); }"));
  }

  @Test
  void operandsOfUnionsAndPredicatesAreChanged() throws IOException {
    assertEquals(List.of("int m() { return a; }"), mutated("int m() { return a.union(b); }"));
    assertEquals(
        List.of("int m() { return a.filter(l -> !(l.ok())); }"),
        mutated("int m() { return a.filter(l -> l.ok()); }"));
  }

  @Test
  void eachReportIsLeftOut() throws IOException {
    assertEquals(
        List.of(
            "void m() { {} late(Rule.CAPTURE_UNKNOWN); other.add(x); }",
            "void m() { flow.reports.add(r, at); {} other.add(x); }"),
        mutated(
            "void m() { flow.reports.add(r, at); late(Rule.CAPTURE_UNKNOWN); other.add(x); }",
            RuleMutants::of));
  }

  @Test
  void choiceBetweenRulesIsMadeOneWay() throws IOException {
    assertEquals(
        List.of(
            "void m() { Rule r = Rule.CAPTURE_UNKNOWN; }",
            "void m() { Rule r = Rule.CAST_TO_HANDLE; }"),
        mutated(
            "void m() { Rule r = a ? Rule.CAPTURE_UNKNOWN : Rule.CAST_TO_HANDLE; }",
            RuleMutants::of));
  }

  @Test
  void blocksAreNumberedFromOutsideIn() throws IOException {
    String text = "class A { A() { this(1); } void m() { if (a) { b(); } } static { c(); } }";
    Probes probes = new Probes(List.of(EngineFile.parse("flow/A.java", text)));
    assertEquals(3, probes.count());
    String enter = " dev.taskbound.inputs.mutation.Probe.enter(%d);";
    assertEquals(
        "class A { A() { this(1);%s } void m() {%s if (a) {%s b(); } } static { c(); } }"
            .formatted(enter.formatted(0), enter.formatted(1), enter.formatted(2)),
        Edit.apply(text, probes.edits("flow/A.java")));
    assertEquals(2, probes.around("flow/A.java", text.indexOf("b()")));
    assertEquals(1, probes.around("flow/A.java", text.indexOf("a)")));
    assertEquals(-1, probes.around("flow/A.java", text.indexOf("c()")));
  }
}
