// check: default
// source: https://github.com/schibsted/jslt/issues/261
// Fix: the function makes a digest on each call.
package transform.builtin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

final class BuiltinHashFunctions {
  private static final Map<String, Builtin> FUNCTIONS = new HashMap<>();

  static {
    FUNCTIONS.put("uppercase", new UpperCase());
    FUNCTIONS.put("sha256-hex", new Sha256());
  }

  private BuiltinHashFunctions() {}

  static String call(String name, String argument) {
    return FUNCTIONS.get(name).call(argument);
  }

  interface Builtin {
    String name();

    String call(String argument);
  }

  private static final class UpperCase implements Builtin {
    @Override
    public String name() {
      return "uppercase";
    }

    @Override
    public String call(String argument) {
      return argument.toUpperCase(java.util.Locale.ROOT);
    }
  }

  private static final class Sha256 implements Builtin {
    @Override
    public String name() {
      return "sha256-hex";
    }

    @Override
    public String call(String argument) {
      try {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] hash = digest.digest(argument.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
