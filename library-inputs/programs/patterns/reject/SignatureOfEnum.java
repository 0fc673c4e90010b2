// check: default
// source: https://github.com/blackdoor/jose/pull/152
// Symptom: concurrent validation of tokens fails: each algorithm, an object of the program's whole life, keeps one Signature.
package tokens.algorithms;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;

enum SignatureOfEnum {
  RS256("SHA256withRSA"),
  RS512("SHA512withRSA");

  private final Signature signature; // !! class.not.sendable

  SignatureOfEnum(String name) {
    try {
      signature = Signature.getInstance(name);
    } catch (GeneralSecurityException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  boolean validate(PublicKey key, byte[] body, byte[] signed) throws GeneralSecurityException {
    signature.initVerify(key);
    signature.update(body);
    return signature.verify(signed);
  }
}
