// check: default
// source: https://github.com/quarkiverse/quarkus-github-app/pull/45
// Symptom: valid webhook deliveries are refused: two requests feed the same Mac.
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
  private final Mac mac; // !! class.not.sendable

  WebhookSignature() throws GeneralSecurityException {
    byte[] secret = System.getProperty("webhook.secret", "").getBytes(StandardCharsets.UTF_8);
    mac = Mac.getInstance(ALGORITHM);
    mac.init(new SecretKeySpec(secret, ALGORITHM));
  }

  boolean matches(byte[] body, String header) {
    String expected = "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
    return expected.equals(header);
  }
}
