package dev.taskbound.engine.flow;

import com.sun.source.tree.MethodTree;
import dev.taskbound.engine.facts.Facts;
import java.util.Collection;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;

/**
 * What the {@link Helpers} of a unit ask about bodies. Made when the first of them is asked, so
 * that a unit without handles needs none of these classes.
 */
final class Parts {
  final Summaries.Shared summaries = new Summaries.Shared();
  final Routes routes;
  final FieldTouches touches;
  final Overriders overriders;
  final OwnFields ownFields;
  final OwnContainers ownContainers;
  final OwnTasks ownTasks;
  final Homes homes;

  Parts(
      Helpers helpers,
      Facts facts,
      Collection<TypeElement> classes,
      Predicate<MethodTree> entersContext) {
    this.homes = new Homes(facts, helpers);
    this.overriders = new Overriders(facts, classes);
    this.ownTasks = new OwnTasks(helpers, facts);
    this.ownFields = new OwnFields(helpers, facts);
    this.ownContainers = new OwnContainers(facts, helpers);
    this.touches = new FieldTouches(helpers, facts);
    this.routes = new Routes(helpers, facts, entersContext);
  }
}
