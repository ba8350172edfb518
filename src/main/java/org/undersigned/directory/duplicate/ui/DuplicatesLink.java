package org.undersigned.directory.duplicate.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.undersigned.directory.duplicate.DuplicateService;
import org.undersigned.directory.duplicate.PairFilter;
import org.undersigned.directory.ui.HeaderLink;

/** How many pairs wait, in the head of the directory. */
@org.springframework.stereotype.Component
class DuplicatesLink implements HeaderLink {

    private final DuplicateService duplicates;

    DuplicatesLink(DuplicateService duplicates) {
        this.duplicates = duplicates;
    }

    @Override
    public Optional<Component> link() {
        var waiting = duplicates.count(PairFilter.WAITING);
        return Optional.of(DuplicateNavigation.linkToDuplicates(text("directory.duplicate.waiting", waiting)));
    }
}
