// check: default
// source: https://github.com/eclipse-xpanse/xpanse/issues/2368
// Fix: a new cipher for each request.
package secrets.service;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

@Component
class SecretsManagerCipher {
  private final SecretKeySpec key;
  private final int keyBits = 256;

  SecretsManagerCipher() {
    key = new SecretKeySpec(new byte[keyBits / 8], "AES");
  }

  String encrypt(String secret) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
    cipher.init(Cipher.ENCRYPT_MODE, key);
    byte[] sealed = cipher.doFinal(secret.getBytes(StandardCharsets.UTF_8));
    return Base64.getEncoder().encodeToString(sealed);
  }
}
