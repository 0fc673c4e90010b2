// Implications that users declare, over two steps and of two capabilities.

import dev.taskbound.annotations.Acquires;
import dev.taskbound.annotations.Capability;
import dev.taskbound.annotations.Releases;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

final class ImpliedInSteps {
  @Capability
  @Target({ElementType.METHOD, ElementType.PARAMETER})
  @interface Seated {
    String[] value() default "this";
  }

  @Capability
  @Target({ElementType.METHOD, ElementType.PARAMETER})
  @interface Awake {
    String[] value() default "this";
  }

  @Capability(implies = {Seated.class, Awake.class})
  @Target({ElementType.METHOD, ElementType.PARAMETER})
  @interface Belted {
    String[] value() default "this";
  }

  @Capability(implies = Belted.class)
  @Target({ElementType.METHOD, ElementType.PARAMETER})
  @interface Landing {
    String[] value() default "this";
  }

  static final class Cabin {
    @Acquires(Landing.class)
    void descend() {}

    @Releases(Landing.class)
    void touchDown() {}

    @Seated
    void read() {}

    @Belted
    @Awake
    void look() {}

    @Landing
    void land() {}
  }

  static void run(Cabin cabin) {
    cabin.descend();
    cabin.read();
    cabin.look();
    cabin.land();
    cabin.touchDown();
  }
}
