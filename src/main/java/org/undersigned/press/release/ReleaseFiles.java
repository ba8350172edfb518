package org.undersigned.press.release;

import org.springframework.data.jpa.repository.JpaRepository;

interface ReleaseFiles extends JpaRepository<ReleaseFile, ReleaseFile.Key> {}
