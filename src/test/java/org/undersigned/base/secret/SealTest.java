package org.undersigned.base.secret;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class SealTest {

    private static final byte[] WORDS = "nobody's number".getBytes(UTF_8);
    private static final byte[] HERE = {1};
    private static final byte[] ELSEWHERE = {2};

    private final Seal seal = new Seal(Seal.newKey());

    @Test
    void opensWhatItHasClosedAtTheSamePlace() {
        assertThat(seal.open(seal.close(WORDS, HERE), HERE)).isEqualTo(WORDS);
        assertThat(seal.open(seal.close(WORDS))).isEqualTo(WORDS);
    }

    @Test
    void closesTheSameWordsDifferentlyEachTime() {
        assertThat(seal.close(WORDS, HERE)).isNotEqualTo(seal.close(WORDS, HERE));
    }

    @Test
    void opensNothingThatWasMoved() {
        assertThatIllegalStateException().isThrownBy(() -> seal.open(seal.close(WORDS, HERE), ELSEWHERE));
        assertThatIllegalStateException().isThrownBy(() -> seal.open(seal.close(WORDS, HERE)));
    }

    @Test
    void opensNothingOfAnotherKeyAndNothingThatWasTamperedWith() {
        var sealed = seal.close(WORDS, HERE);
        assertThatIllegalStateException().isThrownBy(() -> new Seal(Seal.newKey()).open(sealed, HERE));
        sealed[sealed.length - 1] ^= 1;
        assertThatIllegalStateException().isThrownBy(() -> seal.open(sealed, HERE));
    }
}
