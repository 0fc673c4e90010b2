package dev.taskbound.engine.rules.overriding;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.facts.MethodFacts;
import dev.taskbound.engine.facts.Names;
import dev.taskbound.engine.flow.Helpers;
import dev.taskbound.engine.flow.Reports;
import dev.taskbound.engine.report.Note;
import dev.taskbound.engine.rules.Rule;
import dev.taskbound.engine.rules.overriding.Overriding.Demand;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;

/**
 * The rule {@code override.incompatible}: who calls a method knows the signature of the one that is
 * overridden, so an override may not demand more than that one promises.
 */
public final class Overrides {
  private final Facts facts;
  private final Helpers helpers;
  private final Reports reports;
  private final EffectDemands effects;
  private final ParameterDemands parameters;
  private final ResultDemands results;

  public Overrides(Facts facts, Helpers helpers, Reports reports) {
    this.facts = facts;
    this.helpers = helpers;
    this.reports = reports;
    this.effects = new EffectDemands(facts);
    this.parameters = new ParameterDemands(facts, helpers);
    this.results = new ResultDemands(facts);
  }

  /**
   * Compares a method with all that it overrides directly; reports at its name.
   *
   * @param at where it is declared
   */
  public void check(Tree at, ExecutableElement method) {
    for (ExecutableElement base : facts.overriddenBy(method)) {
      Overriding pair = pair(method, base);
      if (pair != null) {
        effects.find(pair);
        parameters.find(pair);
        results.find(pair);
        if (!pair.demands().isEmpty()) {
          report(at, pair);
          return;
        }
      }
    }
  }

  /** Returns the two signatures, or null if there is nothing to compare. */
  private Overriding pair(ExecutableElement method, ExecutableElement overridden) {
    MethodFacts sub = facts.of(method);
    MethodFacts base = facts.of(overridden);
    TypeElement owner = (TypeElement) method.getEnclosingElement();
    boolean modes = sub.marked() && (base.marked() || base.modelled());
    if (!modes && !sub.known() && !base.known() && facts.of(owner).holds().isEmpty()) {
      return null;
    }
    ExecutableType seen =
        (ExecutableType) facts.types().asMemberOf((DeclaredType) owner.asType(), overridden);
    boolean changeable =
        base.marked() || facts.sources().declares((TypeElement) overridden.getEnclosingElement());
    return new Overriding(
        sub, facts.written(method), base, seen, modes, changeable, new ArrayList<>());
  }

  private void report(Tree at, Overriding pair) {
    Demand first = pair.demands().get(0);
    String name = pair.subName();
    List<Note> notes = new ArrayList<>();
    for (Demand more : pair.demands().subList(1, pair.demands().size())) {
      notes.add(
          Note.of(
              Note.Role.REASON,
              "`%s` also %s, but `%s` %s"
                  .formatted(name, more.demand(), pair.baseName(), more.promise())));
    }
    notes.add(declaration(pair));
    reports.add(
        Rule.OVERRIDE_INCOMPATIBLE,
        at,
        "`%s` %s, but `%s`, which it overrides, %s"
            .formatted(name, first.demand(), pair.baseName(), first.promise()),
        notes,
        first.help(),
        pair.demands().size() == 1 ? first.remedies() : List.of());
  }

  private Note declaration(Overriding pair) {
    ExecutableElement base = pair.base().method();
    MethodTree tree = helpers.tree(base);
    return tree != null
        ? reports.note(Note.Role.REASON, "`" + pair.baseName() + "` is declared here", tree)
        : Note.of(
            Note.Role.REASON,
            "callers go by the signature of `%s` in `%s`"
                .formatted(
                    signature(base),
                    ((TypeElement) base.getEnclosingElement()).getQualifiedName()));
  }

  private static String signature(ExecutableElement method) {
    return method.getParameters().stream()
        .map(p -> Names.of(p.asType()))
        .collect(Collectors.joining(", ", method.getSimpleName() + "(", ")"));
  }
}
