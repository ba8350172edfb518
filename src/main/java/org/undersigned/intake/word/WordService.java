package org.undersigned.intake.word;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.intake.field.Choice;
import org.undersigned.intake.field.Field;
import org.undersigned.intake.field.FieldKeepers;

/** Remembers what words of files mean. */
@Service
public class WordService {

    static final String KIND = "import-word";

    private final FieldKeepers keepers;
    private final RememberedWords words;
    private final CurrentUser currentUser;
    private final Trail trail;
    private final Clock clock;

    WordService(FieldKeepers keepers, RememberedWords words, CurrentUser currentUser, Trail trail, Clock clock) {
        this.keepers = keepers;
        this.words = words;
        this.currentUser = currentUser;
        this.trail = trail;
        this.clock = clock;
    }

    /** The values of a field that can be chosen; none where any text may be one. */
    @RolesAllowed(Permission.IMPORT_READ)
    @Transactional(readOnly = true)
    public List<Choice> choices(Field field) {
        return keepers.choices(field);
    }

    /** What has been remembered: by field and folded word, the code of the value that it means. */
    @RolesAllowed(Permission.IMPORT_READ)
    @Transactional(readOnly = true)
    public Map<Field, Map<String, String>> known() {
        var known = new EnumMap<Field, Map<String, String>>(Field.class);
        for (var word : words.findAll()) {
            known.computeIfAbsent(word.key().field(), field -> new HashMap<>())
                    .put(word.key().folded(), word.meaning());
        }
        return known;
    }

    /** The value that a word most likely means, for a person to confirm; whose an address is, is not guessed. */
    @RolesAllowed(Permission.IMPORT_READ)
    @Transactional(readOnly = true)
    public Optional<String> guess(Field field, String word) {
        return WordKey.isAddress(word)
                ? Optional.empty()
                : LikelyChoice.of(word, keepers.choices(field)).map(Choice::code);
    }

    /**
     * Remembers what words mean, or forgets it where they mean nothing; what is so already stays untouched.
     *
     * @throws Refusal when a word is to mean what the field cannot be
     */
    @RolesAllowed(Permission.IMPORT_PROPOSE)
    @Transactional
    public void remember(Collection<WordMeaning> said) {
        said.forEach(this::remember);
    }

    private void remember(WordMeaning word) {
        var key = WordKey.of(word.field(), word.said());
        var stored = words.findByFieldAndFolded(key.field(), key.folded());
        var before = stored.map(RememberedWord::meaning).orElse(null);
        var after = word.meaning();
        if (after == null) {
            stored.ifPresent(known -> forget(word.field(), known));
        } else if (!after.equals(before)) {
            expectPossible(word.field(), word.said(), after);
            var remembered = stored.orElseGet(
                    () -> new RememberedWord(key, word.said().strip(), after, currentUser.id(), clock.instant()));
            remembered.means(after, currentUser.id(), clock.instant());
            words.save(remembered);
            trail.record(entry("intake.word.remembered", word.field(), remembered)
                    .changed("means", label(word.field(), before), label(word.field(), after)));
        }
    }

    private void forget(Field field, RememberedWord word) {
        words.delete(word);
        trail.record(entry("intake.word.forgotten", field, word).changed("means", label(field, word.meaning()), null));
    }

    private void expectPossible(Field field, String said, String meaning) {
        if (!WordKey.isWord(field, said)
                || keepers.choices(field).stream()
                        .noneMatch(choice -> choice.code().equals(meaning))) {
            throw new Refusal("intake.refused.meaning", said, Texts.label(field));
        }
    }

    private @Nullable String label(Field field, @Nullable String code) {
        return keepers.choices(field).stream()
                .filter(choice -> choice.code().equals(code))
                .map(Choice::label)
                .findFirst()
                .orElse(code);
    }

    private static Entry entry(String verb, Field field, RememberedWord word) {
        return Entry.of(verb, KIND, word.getId(), word.said()).with("read-as", Texts.label(field));
    }
}
