package org.undersigned.directory.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.undersigned.base.ui.AddressWords;
import org.undersigned.directory.PartyFilter;
import org.undersigned.directory.PartyKind;

/** The filter of the list as the address says it. */
final class DirectoryAddress {

    private static final String TEXT = "q";
    private static final String KIND = "kind";
    private static final String DISCIPLINE = "discipline";
    private static final String TAG = "tag";

    private DirectoryAddress() {}

    static PartyFilter filter(QueryParameters query) {
        return PartyFilter.ALL
                .withText(query.getSingleParameter(TEXT).orElse(""))
                .withKinds(AddressWords.constants(query, KIND, PartyKind.values()))
                .withDisciplines(Set.copyOf(query.getParameters(DISCIPLINE)))
                .withTags(Set.copyOf(query.getParameters(TAG)));
    }

    static Map<String, List<String>> words(PartyFilter filter) {
        return Map.of(
                TEXT, AddressWords.typed(filter.text()),
                KIND, AddressWords.names(filter.kinds()),
                DISCIPLINE, filter.disciplines().stream().sorted().toList(),
                TAG, filter.tags().stream().sorted().toList());
    }
}
