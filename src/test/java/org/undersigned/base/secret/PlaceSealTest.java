package org.undersigned.base.secret;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.undersigned.base.Refusal;

class PlaceSealTest {

    private static final byte[] WORDS = "nobody's number".getBytes(UTF_8);
    private static final byte[] HERE = {1};
    private static final byte[] ELSEWHERE = {2};

    private final byte[] master = Seal.newKey();
    private final PlaceSeal seal = new PlaceSeal(new Keyring(master), "test");

    @Test
    void opensWhatItHasClosedAtThatPlaceOnly() {
        var kept = seal.close(WORDS, HERE);

        assertThat(new String(kept, UTF_8)).doesNotContain("number");
        assertThat(seal.open(kept, HERE)).isEqualTo(WORDS);
        assertThatIllegalStateException().isThrownBy(() -> seal.open(kept, ELSEWHERE));
        assertThatIllegalStateException()
                .isThrownBy(() -> new PlaceSeal(new Keyring(master), "other").open(kept, HERE));
    }

    @Test
    void opensWhatAnEarlierMasterKeyHasClosed() {
        var kept = seal.close(WORDS, HERE);
        var later = new PlaceSeal(new Keyring(Seal.newKey(), Seal.newKey(), master), "test");

        assertThat(later.open(kept, HERE)).isEqualTo(WORDS);
        assertThat(later.open(later.close(WORDS, HERE), HERE)).isEqualTo(WORDS);
    }

    @Test
    void saysSoWhenTheMasterKeyIsNotAtHand() {
        var kept = seal.close(WORDS, HERE);
        var other = new PlaceSeal(new Keyring(Seal.newKey()), "test");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> other.open(kept, HERE))
                .returns("base.refused.lost-master-key", Refusal::key);
    }
}
