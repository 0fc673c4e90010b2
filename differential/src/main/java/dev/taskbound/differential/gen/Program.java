package dev.taskbound.differential.gen;

import dev.taskbound.differential.tree.Helper;
import dev.taskbound.differential.tree.Stmt;
import dev.taskbound.differential.tree.Tree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The program that is being written. */
final class Program {
  private static final double DARING = 0.3;

  private final Draw draw;
  private final Plan plan;
  private final Set<String> fields = new LinkedHashSet<>();
  private final List<Helper> helpers = new ArrayList<>();
  private final Set<String> types = new LinkedHashSet<>();
  private final Set<Obj> scoped = new HashSet<>();
  private final List<Production> productions;
  private final boolean runsHere;
  private int names;
  private int objects;
  private int budget;

  /** Begins a program. */
  Program(Draw draw, Plan plan) {
    this.draw = draw;
    this.plan = plan;
    boolean apart = !plan.allows(KnownFault.IMMEDIATE_CLOSURE_BESIDE_TRY) && plan.branching();
    this.runsHere = !apart || draw.chance(0.5);
    this.productions =
        Catalog.allowed(plan).stream()
            .filter(
                one -> runsHere || !one.name().equals("immediate") && !one.name().equals("under"))
            .filter(one -> !apart || !runsHere || !one.name().startsWith("try"))
            .toList();
    if (draw.chance(plan.wrong())) {
      budget = draw.chance(0.8) ? 1 : 3;
    }
  }

  Draw draw() {
    return draw;
  }

  /** Returns the ways to go on writing. */
  List<Production> productions() {
    return productions;
  }

  /** Tells whether closures may be handed to methods that run them here. */
  boolean runsHere() {
    return runsHere;
  }

  Plan plan() {
    return plan;
  }

  /** Returns a new name. */
  String name(String stem) {
    names++;
    return stem + names;
  }

  /** Returns the number for a new value. */
  int number() {
    objects++;
    return objects;
  }

  /** Returns the number of the last value. */
  int lastNumber() {
    return objects;
  }

  /** Tells whether something wrong may be written now; whoever does so calls {@link #spend}. */
  boolean dares() {
    return budget > 0 && draw.chance(DARING);
  }

  /** Notes that something wrong was written. */
  void spend() {
    budget--;
  }

  /** Takes all courage away, and returns it to be given back. */
  int calm() {
    int left = budget;
    budget = 0;
    return left;
  }

  /** Gives back what {@link #calm} took. */
  void encourage(int left) {
    budget = left;
  }

  /** Notes that a value is closed at the end of a statement, whatever happens. */
  void scope(Obj value) {
    scoped.add(value);
  }

  /** Tells whether a value is the resource of a try-with-resources statement. */
  boolean isScoped(Obj value) {
    return scoped.contains(value);
  }

  /** Declares a field, once. */
  void field(String declaration) {
    fields.add(declaration);
  }

  /** Declares a member class, once. */
  void type(String declaration) {
    types.add(declaration);
  }

  /** Adds a method. */
  void helper(Helper helper) {
    helpers.add(helper);
  }

  /** Returns the whole program. */
  Tree tree(List<Stmt> body) {
    return new Tree(List.copyOf(fields), helpers, List.copyOf(types), body);
  }
}
