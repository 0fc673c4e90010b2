// check: default
// source: https://github.com/quarkiverse/quarkus-github-app/pull/45
// Fix: the bean keeps the key; each request makes its own Mac.
package hooks.github;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

@Singleton
class WebhookSignature {
  private static final String ALGORITHM = "HmacSHA256";
  private final SecretKeySpec key;

  WebhookSignature() {
    byte[] secret = System.getProperty("webhook.secret", "").getBytes(StandardCharsets.UTF_8);
    key = new SecretKeySpec(secret, ALGORITHM);
  }

  boolean matches(byte[] body, String header) throws GeneralSecurityException {
    Mac mac = Mac.getInstance(ALGORITHM);
    mac.init(key);
    String expected = "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
    return expected.equals(header);
  }
}
