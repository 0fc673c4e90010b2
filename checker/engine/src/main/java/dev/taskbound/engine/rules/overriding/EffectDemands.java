package dev.taskbound.engine.rules.overriding;

import dev.taskbound.engine.facts.Capabilities;
import dev.taskbound.engine.facts.Effects;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.facts.MethodFacts;
import dev.taskbound.engine.report.Remedy;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** What an override does to its caller's task, locks and receiver beyond what its base declares. */
final class EffectDemands {
  private final Facts facts;

  EffectDemands(Facts facts) {
    this.facts = facts;
  }

  void find(Overriding pair) {
    receiver(pair);
    contexts(pair);
    Effects sub = pair.told().effects();
    Effects base = pair.base().effects();
    needs(pair);
    changes(pair, sub.acquires(), base.acquires(), "acquires", "@Acquires");
    changes(pair, sub.releases(), base.releases(), "releases", "@Releases");
  }

  private static void receiver(Overriding pair) {
    MethodFacts.Receiver sub = pair.told().receiver();
    MethodFacts.Receiver base = pair.base().receiver();
    // That close() consumes need not be written; unmarked code has other ideas of close().
    boolean meant = pair.own().known() || pair.sub().marked() && pair.base().marked();
    if (sub.consumes() && !base.consumes() && meant) {
      pair.add(
          "consumes its receiver",
          "leaves it alone",
          declare(pair, "@Consumes"),
          pair.onBase("Consumes"));
    }
    if (sub.endsBorrows() && !base.endsBorrows()) {
      pair.add(
          "ends what was borrowed from its receiver",
          "does not",
          declare(pair, "@EndsBorrows"),
          pair.onBase("EndsBorrows"));
    }
    if (pair.modes() && pair.own().receiver().unconfined() && !base.unconfined()) {
      pair.add(
          "must be called on an @Unconfined receiver",
          "may be called on any",
          pair.advice("do not let the receiver go", "@Unconfined on its receiver"));
    }
  }

  private static void contexts(Overriding pair) {
    Effects sub = pair.told().effects();
    Effects base = pair.base().effects();
    if (sub.enters() && !base.enters()) {
      pair.add(
          "enters a task context",
          "does not",
          declare(pair, "@EntersTaskContext"),
          pair.onBase("EntersTaskContext"));
    }
    if (sub.exits() && !base.exits()) {
      pair.add(
          "exits a task context",
          "does not",
          declare(pair, "@ExitsTaskContext"),
          pair.onBase("ExitsTaskContext"));
    }
    if (sub.leaves() && !base.leaves()) {
      pair.add(
          "leaves its caller's task context",
          "stays in it",
          declare(pair, "@LeavesTaskContext"),
          pair.onBase("LeavesTaskContext"));
    }
  }

  private void needs(Overriding pair) {
    List<Effects.Demand> promised = holds(pair.base());
    for (Effects.Demand need : holds(pair.told())) {
      String object = object(need, pair.sub());
      boolean met =
          promised.stream()
              .anyMatch(
                  p ->
                      facts.capabilities().covers(p.capability(), need.capability())
                          && object(p, pair.base()).equals(object));
      if (!met) {
        String capability = Capabilities.spoken(need.capability());
        pair.add(
            "needs %s for %s".formatted(capability, spoken(need, pair.sub())),
            promised.isEmpty() ? "needs no lock" : "only needs " + list(promised, pair),
            pair.advice("take the lock inside", capability),
            remedy(need, pair));
        return;
      }
    }
  }

  /** Returns what a method needs, what its class needs for each of its methods included. */
  private List<Effects.Demand> holds(MethodFacts method) {
    List<String> ofClass = facts.of((TypeElement) method.method().getEnclosingElement()).holds();
    if (ofClass.isEmpty()) {
      return method.effects().holds();
    }
    List<Effects.Demand> all = new ArrayList<>(method.effects().holds());
    ofClass.forEach(capability -> all.add(new Effects.Demand(capability, "this")));
    return all;
  }

  private static void changes(
      Overriding pair,
      List<Effects.Demand> sub,
      List<Effects.Demand> base,
      String verb,
      String annotation) {
    for (Effects.Demand change : sub) {
      boolean met =
          base.stream()
              .anyMatch(
                  b ->
                      b.capability().equals(change.capability())
                          && object(b, pair.base()).equals(object(change, pair.sub())));
      if (!met) {
        pair.add(
            "%s %s for %s"
                .formatted(
                    verb, Capabilities.spoken(change.capability()), spoken(change, pair.sub())),
            "does not",
            declare(pair, annotation),
            remedy(change, annotation, pair));
        return;
      }
    }
  }

  private static String list(List<Effects.Demand> promised, Overriding pair) {
    return String.join(
        " and ",
        promised.stream()
            .map(p -> Capabilities.spoken(p.capability()) + " for " + promised(p, pair))
            .toList());
  }

  /** Returns how the object of the base's demand is spoken of; its names may mean others here. */
  private static String promised(Effects.Demand demand, Overriding pair) {
    int index = pair.base().positionOf(demand.of());
    return index >= 0 && pair.sub().positionOf(demand.of()) != index
        ? "its parameter number " + (index + 1)
        : spoken(demand, pair.base());
  }

  /** Returns the object that is meant, whatever the parameters are called. */
  static String object(Effects.Demand demand, MethodFacts method) {
    String path = demand.of();
    if (path.isEmpty() || path.equals("this") || path.startsWith("this.")) {
      return path.isEmpty() ? "this" : path;
    }
    int dot = path.indexOf('.');
    String first = dot < 0 ? path : path.substring(0, dot);
    int index = method.positionOf(first);
    return index < 0 ? "this." + path : "#" + (index + 1) + (dot < 0 ? "" : path.substring(dot));
  }

  /** Returns how the object of a demand is spoken of. */
  static String spoken(Effects.Demand demand, MethodFacts method) {
    String path = demand.of();
    if (path.isEmpty() || path.equals("this")) {
      return "its receiver";
    }
    int index = method.positionOf(path);
    return index < 0 ? "`" + path + "`" : "its " + method.params().get(index).spoken();
  }

  private static String declare(Overriding pair, String annotation) {
    return pair.advice("do not do this in an override", annotation);
  }

  /** Returns how the base would ask for a lock as well, if it knows the object. */
  private static Remedy remedy(Effects.Demand need, Overriding pair) {
    List<String> of = named(need, pair);
    return of == null
        ? null
        : new Remedy(pair.base().method(), Capabilities.canonical(need.capability()), "", of);
  }

  private static Remedy remedy(Effects.Demand change, String annotation, Overriding pair) {
    List<String> of = named(change, pair);
    return of == null
        ? null
        : new Remedy(
            pair.base().method(),
            pair.onBase(annotation.substring(1)).annotation(),
            Capabilities.canonical(change.capability()),
            of);
  }

  /** Returns the name of an object in the base; null if the base has none for it. */
  private static List<String> named(Effects.Demand demand, Overriding pair) {
    String object = object(demand, pair.sub());
    if (object.equals("this")) {
      return List.of();
    }
    int index = object.indexOf('.') < 0 ? pair.base().positionOf(object) : -1;
    return index < 0 ? null : List.of(pair.base().params().get(index).name());
  }
}
