import '@routebord/element/define'
