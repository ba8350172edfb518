package org.undersigned.advertising.approval.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.router.RouterLink;
import org.springframework.stereotype.Component;
import org.undersigned.access.Permission;
import org.undersigned.advertising.ads.ui.AdsLink;

/** The copy of ads stands beside their orders. */
@Component
class CopiesLink implements AdsLink {

    static final String KEY = "copy";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String permission() {
        return Permission.COPY_READ;
    }

    @Override
    public RouterLink link() {
        return CopyNavigation.linkToCopies(text("advertising.copy.ui.title"));
    }

    @Override
    public int order() {
        return 10;
    }
}
