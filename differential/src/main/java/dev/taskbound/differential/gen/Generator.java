package dev.taskbound.differential.gen;

import dev.taskbound.differential.tree.Tree;
import java.util.Random;

/** Generates programs. */
public final class Generator {
  private final Plan plan;

  /**
   * Makes a generator.
   *
   * @param plan what to generate
   */
  public Generator(Plan plan) {
    this.plan = plan;
  }

  /**
   * Generates a program.
   *
   * @param random where its choices come from; equal choices give equal programs
   * @return a program that compiles
   */
  public Tree next(Random random) {
    Draw draw = new Draw(random);
    Program program = new Program(draw, plan);
    Site site = Site.root(program);
    Bodies.fill(site, plan.branching() ? draw.between(4, 9) : draw.between(5, 12));
    Bodies.finish(site);
    return program.tree(site.out());
  }
}
