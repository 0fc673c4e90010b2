// check: default
// These scopes are shared, too: all threads of an application, all requests of a session.

import java.text.SimpleDateFormat;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

class SingletonScopes {
  @Component
  @Scope("singleton")
  static class One {
    private final SimpleDateFormat format = new SimpleDateFormat("yyyy"); // !! class.not.sendable
  }

  @Component
  @Scope(ConfigurableBeanFactory.SCOPE_SINGLETON)
  static class Two {
    private final SimpleDateFormat format = new SimpleDateFormat("yyyy"); // !! class.not.sendable
  }

  @Component
  @Scope("session")
  static class Three {
    private final SimpleDateFormat format = new SimpleDateFormat("yyyy"); // !! class.not.sendable
  }
}
