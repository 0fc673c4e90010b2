package dev.taskbound.engine.facts;

import dev.taskbound.engine.mode.Mode;
import dev.taskbound.engine.models.Annot;
import dev.taskbound.engine.models.ModelMethod;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javax.lang.model.element.ExecutableElement;

/**
 * What is written about a method, before it is interpreted.
 *
 * @param method what stands on the method and on its result type
 * @param receiver what stands on the type of {@code this}
 * @param params what stands on each parameter and on its type
 * @param resultArguments what stands on the type arguments of the result
 * @param modelled whether some of it comes from a library model
 */
record Written(
    AnnotSet method,
    AnnotSet receiver,
    List<AnnotSet> params,
    AnnotSet resultArguments,
    boolean modelled) {
  private static final Set<String> PROMISES =
      Set.of("PolyConfined", "PretendThread", "RunsImmediately");

  private static final Written[] NOTHING = new Written[8];

  static {
    for (int i = 0; i < NOTHING.length; i++) {
      NOTHING[i] = none(i);
    }
  }

  /** Returns what is written about a method with so many parameters about which nothing is. */
  static Written nothing(int parameters) {
    return parameters < NOTHING.length ? NOTHING[parameters] : none(parameters);
  }

  private static Written none(int parameters) {
    return new Written(
        AnnotSet.EMPTY,
        AnnotSet.EMPTY,
        Collections.nCopies(parameters, AnnotSet.EMPTY),
        AnnotSet.EMPTY,
        false);
  }

  static Written of(ModelMethod model) {
    List<AnnotSet> params = new ArrayList<>(model.onParameters().size());
    for (List<Annot> each : model.onParameters()) {
      params.add(AnnotSet.of(each));
    }
    return new Written(
        AnnotSet.of(model.onMethod()),
        AnnotSet.of(model.onReceiver()),
        params,
        AnnotSet.of(model.onResultArguments()),
        true);
  }

  /**
   * Returns what an annotation says that makes a method a boundary: its arguments cross, and what
   * it returns; not the receiver, which is a proxy that stays here. With {@code result} written, it
   * is only what is returned.
   */
  static Written crossing(ExecutableElement method, Annot boundary) {
    boolean all = !Boolean.TRUE.equals(boundary.values().get("result"));
    Map<String, Object> back = new HashMap<>(boundary.values());
    back.put("result", true);
    List<AnnotSet> params =
        Collections.nCopies(
            method.getParameters().size(), all ? AnnotSet.of(List.of(boundary)) : AnnotSet.EMPTY);
    return new Written(
        AnnotSet.of(List.of(new Annot(boundary.name(), back))),
        AnnotSet.EMPTY,
        params,
        AnnotSet.EMPTY,
        false);
  }

  boolean isEmpty() {
    return method.isEmpty() && receiver.isEmpty() && resultArguments.isEmpty() && allEmpty(params);
  }

  private static boolean allEmpty(List<AnnotSet> sets) {
    for (AnnotSet each : sets) {
      if (!each.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Returns this, with what {@code other} says where this says nothing. */
  Written orElse(Written other) {
    List<AnnotSet> merged = new ArrayList<>(params.size());
    for (int i = 0; i < params.size(); i++) {
      AnnotSet theirs = i < other.params.size() ? other.params.get(i) : AnnotSet.EMPTY;
      merged.add(params.get(i).isEmpty() ? theirs : params.get(i));
    }
    return new Written(
        method.orElse(other.method),
        receiver.orElse(other.receiver),
        merged,
        resultArguments.orElse(other.resultArguments),
        modelled || other.modelled);
  }

  /** Returns this without the capabilities that callers must hold. */
  Written withoutDemands(Capabilities capabilities) {
    return new Written(
        method.filter(a -> !capabilities.is(a)), receiver, params, resultArguments, modelled);
  }

  /**
   * Returns this without what its parameters accept: modes, and what happens to closures. What is
   * done to arguments stays.
   */
  Written withoutPromises(Capabilities capabilities) {
    Predicate<Annot> effect =
        a -> Mode.byName(a.name()) == null && !PROMISES.contains(a.name()) && !capabilities.is(a);
    List<AnnotSet> effects = params.stream().map(each -> each.filter(effect)).toList();
    return new Written(method, receiver, effects, resultArguments, modelled);
  }

  /**
   * Returns this as an overriding method would write it: where it names a parameter, by the name
   * that the parameter has there.
   *
   * @param from the names of this method's parameters
   * @param to the names of the overriding method's parameters
   */
  Written renamed(List<String> from, List<String> to) {
    if (from.equals(to) || isEmpty()) {
      return this;
    }
    Map<String, String> names = new HashMap<>();
    for (int i = 0; i < Math.min(from.size(), to.size()); i++) {
      names.put(from.get(i), to.get(i));
    }
    UnaryOperator<Annot> rename = annot -> renamed(annot, names);
    return new Written(
        method.map(rename),
        receiver,
        params.stream().map(each -> each.map(rename)).toList(),
        resultArguments,
        modelled);
  }

  private static Annot renamed(Annot annot, Map<String, String> names) {
    String attribute =
        switch (annot.name()) {
          case "Acquires", "Releases" -> "of";
          case "PretendThread" -> "until";
          default -> "value";
        };
    Object value = annot.values().get(attribute);
    Object now =
        value instanceof List<?> list
            ? list.stream().map(each -> renamed(String.valueOf(each), names)).toList()
            : value instanceof String text ? renamed(text, names) : value;
    if (now == null || now.equals(value)) {
      return annot;
    }
    Map<String, Object> values = new HashMap<>(annot.values());
    values.put(attribute, now);
    return new Annot(annot.name(), values);
  }

  /** Only the first step of a path can be a parameter. */
  private static String renamed(String path, Map<String, String> names) {
    int dot = path.indexOf('.');
    String first = dot < 0 ? path : path.substring(0, dot);
    return names.getOrDefault(first, first) + (dot < 0 ? "" : path.substring(dot));
  }
}
