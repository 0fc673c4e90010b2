package dev.taskbound.engine.rules.overriding;

import dev.taskbound.engine.facts.MethodFacts;
import dev.taskbound.engine.facts.Names;
import dev.taskbound.engine.facts.ParamFacts;
import dev.taskbound.engine.report.Remedy;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ExecutableType;

/**
 * An overriding method beside one that it overrides.
 *
 * @param sub what callers of the overriding method are told, what it inherits included
 * @param own what is written on the overriding method itself
 * @param base what callers of the overridden method are told
 * @param seen the overridden method's type, as a member of the overriding method's class
 * @param modes whether modes are judged: both sides promise some
 * @param changeable whether the overridden method is the user's own, to be annotated if need be
 * @param demands where the findings go
 */
record Overriding(
    MethodFacts sub,
    MethodFacts own,
    MethodFacts base,
    ExecutableType seen,
    boolean modes,
    boolean changeable,
    List<Demand> demands) {

  /**
   * One thing that the override demands.
   *
   * @param demand what it does or needs: a predicate about the override
   * @param promise what callers of the base may rely on: a predicate about the base
   * @param help what can be done about it
   * @param remedies the annotation that would do it
   */
  record Demand(String demand, String promise, String help, List<Remedy> remedies) {}

  void add(String demand, String promise, String help) {
    add(demand, promise, help, null);
  }

  /**
   * Adds a demand that an annotation would meet.
   *
   * @param remedy the annotation, or null
   */
  void add(String demand, String promise, String help, Remedy remedy) {
    List<Remedy> remedies = remedy == null || !changeable ? List.of() : List.of(remedy);
    demands.add(new Demand(demand, promise, help, remedies));
  }

  /** Returns the annotation with which the base would promise what the override demands. */
  Remedy onBase(String simpleName) {
    return Remedy.of(base.method(), simpleName);
  }

  /** Returns the same for a parameter of the base. */
  Remedy onBase(int parameter, String simpleName) {
    return Remedy.of(base.params().get(parameter).element(), simpleName);
  }

  /** Returns what the override may be held to: in unmarked code only what is written on it. */
  MethodFacts told() {
    return sub.marked() ? sub : own;
  }

  /** Returns advice to change the override, or also to annotate the base where that can be done. */
  String advice(String change, String annotation) {
    return changeable
        ? "%s, or declare it on `%s`, too: %s".formatted(change, baseName(), annotation)
        : change;
  }

  /** Returns how the base is called in messages. */
  String baseName() {
    return Names.call(base.method());
  }

  /** Returns how the override is called in messages; anonymous classes have no name to go by. */
  String subName() {
    ExecutableElement method = sub.method();
    return method.getEnclosingElement().getSimpleName().length() == 0
        ? method.getSimpleName().toString()
        : Names.call(method);
  }

  /** Returns how a parameter of the override is called in messages. */
  static String name(ParamFacts param) {
    return "its parameter `" + param.name() + "`";
  }
}
