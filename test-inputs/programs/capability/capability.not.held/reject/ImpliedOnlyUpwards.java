// Implications that users declare: the one that implies is not implied.

import dev.taskbound.annotations.Acquires;
import dev.taskbound.annotations.Capability;
import dev.taskbound.annotations.Releases;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

final class ImpliedOnlyUpwards {
  @Capability
  @Target({ElementType.METHOD, ElementType.PARAMETER})
  @interface Seated {
    String[] value() default "this";
  }

  @Capability(implies = Seated.class)
  @Target({ElementType.METHOD, ElementType.PARAMETER})
  @interface Belted {
    String[] value() default "this";
  }

  static final class Cabin {
    @Acquires(Seated.class)
    void sit() {}

    @Releases(Seated.class)
    void rise() {}

    @Seated
    void read() {}

    @Belted
    void land() {}
  }

  static void run(Cabin cabin) {
    cabin.sit();
    cabin.read();
    cabin.land(); // !! capability.not.held
    cabin.rise();
  }
}
