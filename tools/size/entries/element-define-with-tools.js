import '@routebord/element/define-with-tools'
