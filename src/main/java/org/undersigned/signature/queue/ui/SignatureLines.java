package org.undersigned.signature.queue.ui;

import static org.undersigned.base.Texts.text;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.undersigned.access.UserDirectory;
import org.undersigned.campaign.LetterFacts;
import org.undersigned.campaign.LetterService;
import org.undersigned.signature.queue.SignatureFilter;
import org.undersigned.signature.queue.SignatureQueries;
import org.undersigned.signature.queue.SignatureRow;

/** Reads the list of signatures, with the names of staff and letters asked for once a page. */
@Component
public class SignatureLines {

    private final SignatureQueries queries;
    private final LetterService letters;
    private final UserDirectory users;

    SignatureLines(SignatureQueries queries, LetterService letters, UserDirectory users) {
        this.queries = queries;
        this.letters = letters;
        this.users = users;
    }

    List<SignatureLine> page(SignatureFilter filter, int offset, int limit) {
        return lines(filter.campaign(), queries.rows(filter, offset, limit));
    }

    int count(SignatureFilter filter) {
        return queries.count(filter);
    }

    List<UUID> ids(SignatureFilter filter) {
        return queries.ids(filter);
    }

    Set<UUID> idsAmong(SignatureFilter filter, Collection<UUID> some) {
        return queries.idsAmong(filter, some);
    }

    public SignatureLine line(UUID signature) {
        var row = queries.row(signature);
        return lines(row.campaign(), List.of(row)).getFirst();
    }

    private List<SignatureLine> lines(UUID campaign, List<SignatureRow> rows) {
        var titles = letters.letters(campaign).stream().collect(Collectors.toMap(LetterFacts::id, Function.identity()));
        var names = users.names(rows.stream().map(SignatureRow::recordedBy).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> new SignatureLine(
                        row,
                        words(row, titles),
                        names.getOrDefault(row.recordedBy(), text("signature.ui.unknown-user"))))
                .toList();
    }

    private static String words(SignatureRow row, Map<UUID, LetterFacts> titles) {
        var letter = titles.get(row.letter());
        return titles.size() == 1 || letter == null
                ? text("signature.ui.text-number", row.letterNumber())
                : text("signature.ui.letter-number", letter.title(), row.letterNumber());
    }
}
