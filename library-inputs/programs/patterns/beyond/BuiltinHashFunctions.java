// check: default
// source: https://github.com/schibsted/jslt/issues/261
// Symptom: sha256-hex gives different results for the same text under load.
// Missed: what an object hides behind an interface is not looked at where it goes into a static map of that interface.
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
    private final MessageDigest digest;

    Sha256() {
      try {
        digest = MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public String name() {
      return "sha256-hex";
    }

    @Override
    public String call(String argument) {
      byte[] hash = digest.digest(argument.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    }
  }
}
