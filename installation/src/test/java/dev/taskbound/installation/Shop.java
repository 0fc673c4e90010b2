package dev.taskbound.installation;

import static dev.taskbound.installation.Docs.INSTALLATION;

/** The example of most sections: a handle of its own, JDBC, an executor; broken or fixed. */
final class Shop {
  static final String POM = "pom.xml";
  static final String ORDERS = "src/main/java/com/example/shop/Orders.java";

  private Shop() {}

  /** Returns the project without a program to check: no plugins, the annotations as dependency. */
  static Example create(String name) {
    return Example.create(name).add("shop/base");
  }

  /** Returns the broken program in a project with the given snippets. */
  static Example broken(String name, String plugins, String... dependencies) {
    String all = INSTALLATION.snippet("annotations") + String.join("", dependencies);
    return create(name)
        .add("shop/broken")
        .fill(POM, "plugins", plugins)
        .fill(POM, "dependencies", all);
  }

  /** Repairs the program. */
  static Example fix(Example example) {
    return example.add("shop/fixed");
  }
}
