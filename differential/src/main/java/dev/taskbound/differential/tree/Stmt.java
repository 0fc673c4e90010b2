package dev.taskbound.differential.tree;

import java.util.List;

/** A statement of a generated program. */
public sealed interface Stmt {

  /**
   * Returns what kind of statement this is, for the statistics.
   *
   * @return the name of the production that made it
   */
  String kind();

  /**
   * A local variable.
   *
   * @param kind the production
   * @param type the declared type
   * @param name the variable's name
   * @param value its first value
   */
  record Local(String kind, String type, String name, Expr value) implements Stmt {}

  /**
   * An assignment.
   *
   * @param kind the production
   * @param target the variable, field or slot, as Java text without variables of its own
   * @param value the new value
   */
  record Assign(String kind, String target, Expr value) implements Stmt {}

  /**
   * An expression as a statement.
   *
   * @param kind the production
   * @param value the expression
   */
  record Do(String kind, Expr value) implements Stmt {}

  /**
   * A try-with-resources statement.
   *
   * @param kind the production
   * @param type the resource's type
   * @param name the resource's name
   * @param value the resource
   * @param body what is done with it
   */
  record With(String kind, String type, String name, Expr value, List<Stmt> body) implements Stmt {
    /** Makes the body unchangeable. */
    public With {
      body = List.copyOf(body);
    }
  }

  /**
   * A loop over the elements of a collection or an array.
   *
   * @param kind the production
   * @param type the element's type
   * @param name the element's name
   * @param over what is walked over
   * @param body what is done with each element
   */
  record Each(String kind, String type, String name, Expr over, List<Stmt> body) implements Stmt {
    /** Makes the body unchangeable. */
    public Each {
      body = List.copyOf(body);
    }
  }

  /**
   * A branch on the next bit.
   *
   * @param kind the production
   * @param yes what is done if it is 1
   * @param no what is done otherwise; may be empty
   */
  record Branch(String kind, List<Stmt> yes, List<Stmt> no) implements Stmt {
    /** Makes the lists unchangeable. */
    public Branch {
      yes = List.copyOf(yes);
      no = List.copyOf(no);
    }
  }

  /**
   * A loop that goes on while the next bit is 1.
   *
   * @param kind the production
   * @param body what is repeated
   */
  record Loop(String kind, List<Stmt> body) implements Stmt {
    /** Makes the body unchangeable. */
    public Loop {
      body = List.copyOf(body);
    }
  }

  /**
   * A try statement with a handler for {@code Blip}, or with a finally block.
   *
   * @param kind the production
   * @param body what is tried
   * @param caught true for a handler, false for a finally block
   * @param then the handler, or what is done finally
   */
  record Try(String kind, List<Stmt> body, boolean caught, List<Stmt> then) implements Stmt {
    /** Makes the lists unchangeable. */
    public Try {
      body = List.copyOf(body);
      then = List.copyOf(then);
    }
  }

  /**
   * {@code if (bits.next()) ...} with a jump.
   *
   * @param kind the production
   * @param jump {@code break}, {@code continue} or {@code throw new Blip()}
   */
  record Jump(String kind, String jump) implements Stmt {}

  /**
   * Statements that stand or fall together: cut out all or none.
   *
   * @param kind the production
   * @param body the statements, which stand in the block around them
   */
  record Group(String kind, List<Stmt> body) implements Stmt {
    /** Makes the list unchangeable. */
    public Group {
      body = List.copyOf(body);
    }
  }
}
